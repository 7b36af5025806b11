#!/usr/bin/env python3
"""Runs the command as a user would, from tables of cases, and compares what comes out.

    run_cases.py --command build/release/kalpanji tests/cli/cases/errors.txt …

A case is a block that begins with its claim in brackets; the order of its lines is free but for files and folders, which
are made in the order given, in an empty folder of the case's own:

    [A missing file is named in one line]
    file a.txt = বুধবার (৪ জুলাই, ২০২৪), তিনি দেখা করেন।\n      bytes: \n \t \\ \0 \xFF are understood
    folder d
    stdin = …                 what the command line reads; without it, nothing
    unless root               passes over the case there: root may write everywhere
    unless sanitized          and with --sanitized: the sanitizers take memory of their own
    run = kalpanji check nowhere.txt --lang=en                   a line of bash
    status = 2                default 0
    stdout = …                the whole of it; `stderr` likewise; without the line it must be empty
    stdout has = …            a part of it, may be repeated; `stdout lacks`, `stdout lines = 3` likewise
    file out.svg has = …      what a file holds afterwards; `file out.svg is = …` all of it
    left = a.txt d            the names in the folder afterwards

A line that begins with # is a comment. Does not judge what a sample should give: that is tools/goldens.
"""
import argparse
import os
import pathlib
import re
import subprocess
import sys
import tempfile

SECONDS = 20  # no case may take longer


def unescape(text):
    """The bytes of a value: \\n \\t \\\\ \\0 \\xHH in a UTF-8 line."""
    out, at = bytearray(), 0
    for found in re.finditer(r"\\(n|t|r|0|\\|x[0-9A-Fa-f]{2})", text):
        out += text[at:found.start()].encode()
        name = found[1]
        out += {"n": b"\n", "t": b"\t", "r": b"\r", "0": b"\0", "\\": b"\\"}.get(name) or bytes([int(name[1:], 16)])
        at = found.end()
    return bytes(out + text[at:].encode())


def cases_of(path):
    """(claim, line number, [(line number, key, value)]) for each block."""
    cases = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("["):
            cases.append((line.strip("[] "), number, []))
            continue
        if not cases:
            raise SystemExit(f"{path}:{number}: a line before the first claim")
        key, _, value = line.partition("=")
        cases[-1][2].append((number, key.strip(), value.strip()))
    return cases


def judge(stream, got, wishes, quiet=True):
    """Complaints about a stream or a file; a quiet one must be empty where no wish says what it holds."""
    out, said = [], not quiet
    for how, value in wishes:
        if how == "lines":
            if len(got.splitlines()) != int(value):
                out.append(f"{stream} has {len(got.splitlines())} lines, not {value}")
            said = True
            continue
        want = unescape(value)
        if how == "":
            said = True
            if got != want:
                out.append(f"{stream} is not as told\n      told: {want!r}")
        elif how == "has":
            said = True
            if want not in got:
                out.append(f"{stream} lacks {value}")
        elif how == "lacks" and want in got:
            out.append(f"{stream} has {value}")
    if not said and got:
        out.append(f"{stream} is not empty")
    return [text + f"\n      got:  {got.decode(errors='backslashreplace')!r}" for text in out]


def run(case, environment, circumstances):
    """The complaints; None where the case is passed over."""
    claim, at, lines = case
    script, stdin, status, left = None, b"", 0, None
    wishes = {"stdout": [], "stderr": []}
    files = []
    with tempfile.TemporaryDirectory(prefix="kalpanji-case-") as name:
        folder = pathlib.Path(name)
        for number, key, value in lines:
            words = key.split()
            if key == "run":
                script = value
            elif key == "stdin":
                stdin = unescape(value)
            elif key == "status":
                status = int(value)
            elif key == "left":
                left = sorted(value.split())
            elif words[0] == "unless" and words[1:] and words[1] in ("root", "sanitized"):
                if words[1] in circumstances:
                    return None
            elif words[0] in wishes and len(words) <= 2:
                wishes[words[0]].append((words[1] if len(words) == 2 else "", value))
            elif words[0] == "file" and len(words) == 3:
                files.append((words[1], "" if words[2] == "is" else words[2], value))
            elif words[0] == "file" and len(words) == 2:
                (folder / words[1]).write_bytes(unescape(value))
            elif words[0] == "folder" and len(words) == 2:
                (folder / words[1]).mkdir()
            else:
                raise SystemExit(f"line {number}: {key}: no such line in a case")
        if script is None:
            raise SystemExit(f"line {at}: {claim}: nothing to run")
        done = subprocess.run(["bash", "-c", script], input=stdin, capture_output=True, cwd=folder, env=environment, timeout=SECONDS)
        out = []
        if done.returncode != status:
            out.append(f"status {done.returncode}, not {status}")
        for stream in ("stdout", "stderr"):
            out += judge(stream, getattr(done, stream), wishes[stream])
        for file, how, value in files:
            path = folder / file
            out += judge(file, path.read_bytes(), [(how, value)], quiet=False) if path.is_file() else [f"{file} is not there"]
        names = sorted(entry.name for entry in folder.iterdir())
        if left is not None and names != left:
            out.append(f"the folder holds {' '.join(names)}")
        return out


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--command", required=True, help="the built command")
    arguments.add_argument("--sanitized", action="store_true", help="the command is built with the sanitizers")
    arguments.add_argument("tables", nargs="+", type=pathlib.Path)
    given = arguments.parse_args()
    environment = {**os.environ, "PATH": f"{pathlib.Path(given.command).resolve().parent}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}
    circumstances = {name for name, so in (("root", os.geteuid() == 0), ("sanitized", given.sanitized)) if so}
    run_, passed_over, failed = 0, 0, 0
    for table in given.tables:
        cases = cases_of(table)
        if not cases:
            raise SystemExit(f"{table}: no case")
        for case in cases:
            complaints = run(case, environment, circumstances)
            run_ += 1
            if complaints is None:
                passed_over += 1
            elif complaints:
                failed += 1
                print(f"{table}:{case[1]}: {case[0]}")
                print("\n".join("    " + text for text in complaints))
    print(f"{run_} cases, {failed} failed, {passed_over} passed over")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
