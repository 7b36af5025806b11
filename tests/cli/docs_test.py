#!/usr/bin/env python3
"""Runs what the documentation shows: every ```console block of the pages given is a session whose output must be true.

    docs_test.py --command build/release/kalpanji --source . README.md docs/*.md
    docs_test.py --rewrite …       puts the output that comes out in place of what does not match

In a block, `$ ` begins a command, `> ` continues it, and the lines up to the next command are what it prints on both streams;
a line of … alone stands for any number of lines. The sessions of one page share a folder that begins with nothing but
`samples/`, a link to the samples. Blocks of other kinds (```sh, ```cpp, ```text) are not looked at.
"""
import argparse
import os
import pathlib
import subprocess
import sys
import tempfile

SECONDS = 60


class Step:
    """A command, where it stands, and the lines that should follow."""

    def __init__(self, line, command):
        self.line, self.command, self.told, self.end = line, command, [], line + 1


def steps_of(lines):
    steps, inside = [], False
    for number, line in enumerate(lines):
        if not inside:
            inside = line.rstrip() == "```console"
            fresh = True
        elif line.startswith("```"):
            inside = False
        elif line.startswith("$ "):
            steps.append(Step(number, line[2:]))
            fresh = False
        elif fresh:
            raise SystemExit(f"line {number + 1}: a console block begins with a command")
        elif line.startswith("> ") and not steps[-1].told:
            steps[-1].command += "\n" + line[2:]
            steps[-1].end = number + 1
        else:
            steps[-1].told.append(line)
            steps[-1].end = number + 1
    return steps


def matches(told, got):
    """Line for line, … for any number of lines."""
    if not told:
        return not got
    if told[0] == "…":
        return any(matches(told[1:], got[at:]) for at in range(len(got) + 1))
    return bool(got) and told[0] == got[0] and matches(told[1:], got[1:])


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--command", required=True, type=pathlib.Path)
    arguments.add_argument("--source", required=True, type=pathlib.Path)
    arguments.add_argument("--rewrite", action="store_true")
    arguments.add_argument("pages", nargs="+", type=pathlib.Path)
    given = arguments.parse_args()
    environment = {**os.environ, "PATH": f"{given.command.resolve().parent}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}
    run, wrong = 0, 0
    for page in given.pages:
        lines = page.read_text(encoding="utf-8").split("\n")
        changes = []
        with tempfile.TemporaryDirectory(prefix="kalpanji-docs-") as folder:
            pathlib.Path(folder, "samples").symlink_to(given.source.resolve() / "samples")
            for step in steps_of(lines):
                done = subprocess.run(["bash", "-c", step.command], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                      cwd=folder, env=environment, timeout=SECONDS)
                got = done.stdout.decode().split("\n")
                if got[-1] == "":
                    got.pop()
                run += 1
                if matches(step.told, got):
                    continue
                wrong += 1
                changes.append((step, got))
                if not given.rewrite:
                    print(f"{page}:{step.line + 1}: $ {step.command}\n" + "\n".join(f"  told: {x}" for x in step.told) + "\n" + "\n".join(f"  got:  {x}" for x in got))
        for step, got in reversed(changes if given.rewrite else []):
            lines[step.end - len(step.told):step.end] = got
        if given.rewrite and changes:
            page.write_text("\n".join(lines), encoding="utf-8")
            print(f"{page}: {len(changes)} outputs rewritten")
    print(f"{run} commands of {len(given.pages)} pages run, {wrong} did not give what the page shows")
    return 1 if wrong and not given.rewrite else 0


if __name__ == "__main__":
    sys.exit(main())
