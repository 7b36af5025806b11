#!/usr/bin/env python3
"""What only a terminal shows. The line that tells what is being done: there when work takes longer than a second, gone at its end, never in a pipe.

    progress_test.py --command build/release/kalpanji

The command runs with a pseudo-terminal as its standard error (or input, or output); how long its work takes is decided by when its input comes.
"""
import argparse
import os
import pty
import select
import subprocess
import sys
import tempfile
import time

TEXT = "বুধবার (৪ জুলাই, ২০২৪), তিনি দেখা করেন।\n".encode()
LINE = '{"id":"1","text":"৪ জুলাই ২০২৪ সভা হয়।"}\n'.encode()
ERASE = "\r\x1b[K"
failures, judged = [], []


def expect(claim, held, detail=""):
    judged.append(claim)
    if not held:
        failures.append(f"{claim}: {detail!r}")


def shown(terminal):
    """All that comes to a terminal until nobody has it open any more."""
    out = b""
    while True:
        try:
            some = os.read(terminal, 4096)
        except OSError:
            break
        if not some:
            break
        out += some
    return out.decode()


def run(words, feed, terminals=("stderr",), term="xterm", folder=None, status=0):
    """What the terminal showed and what the pipes held; `feed` writes the input."""
    terminal, end = pty.openpty()
    streams = {name: end if name in terminals else subprocess.PIPE for name in ("stdin", "stdout", "stderr")}
    environment = {**os.environ, "TERM": term}
    done = subprocess.Popen(words, env=environment, cwd=folder, **streams)
    os.close(end)
    feed(done.stdin)
    if done.stdin:
        done.stdin.close()
    told = shown(terminal) if terminals else ""
    pipes = {name: getattr(done, name).read().decode() for name in ("stdout", "stderr") if getattr(done, name)}
    expect(f"{' '.join(words[1:])} ends with {status}", done.wait(20) == status, told)
    os.close(terminal)
    return told, pipes


def after(seconds, *pieces):
    def feed(stream):
        for piece in pieces:
            time.sleep(seconds)
            stream.write(piece)
            stream.flush()
    return feed


def typed_after(seconds, command, folder):
    """A user who types the text, on one terminal for all three."""
    master, end = pty.openpty()
    done = subprocess.Popen([command, "check", "-", "--lang=en"], stdin=end, stdout=end, stderr=end, env={**os.environ, "TERM": "xterm"}, cwd=folder)
    os.close(end)
    time.sleep(seconds)
    before = os.read(master, 4096).decode() if select.select([master], [], [], 0)[0] else ""
    os.write(master, TEXT + b"\x04")
    told = shown(master)
    done.wait(20)
    os.close(master)
    return before, told


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--command", required=True)
    command = os.path.abspath(arguments.parse_args().command)
    with tempfile.TemporaryDirectory(prefix="kalpanji-progress-") as folder:
        slow, quick = after(1.7, TEXT), after(0.05, TEXT)

        told, pipes = run([command, "check"], slow, status=1)
        expect("slow work is told", f"{ERASE}kalpanji: পড়ছে: <stdin> · ১ সে." in told, told)
        expect("the line is gone at the end", told.endswith(ERASE) and "\n" not in told, told)
        expect("the result is whole", "KP1001" in pipes["stdout"] and "\x1b" not in pipes["stdout"], pipes)

        told, _ = run([command, "check", "--lang=en"], slow, status=1)
        expect("in English too", f"{ERASE}kalpanji: reading: <stdin> · 1 s" in told, told)

        told, _ = run([command, "check"], quick, status=1)
        expect("quick work is not told", told == "", told)

        told, _ = run([command, "check"], slow, term="dumb", status=1)
        expect("a dumb terminal shows none", told == "", told)

        _, pipes = run([command, "check"], slow, terminals=(), status=1)
        expect("a pipe holds none", pipes["stderr"] == "", pipes["stderr"])

        told, _ = run([command, "check", "-", "nowhere.txt", "--lang=en"], slow, folder=folder, status=2)
        expect("files are counted", "kalpanji: reading 1/2: <stdin> · 1 s" in told, told)
        expect("a message stands on a clean line", f"{ERASE}kalpanji: nowhere.txt: no such file or folder\r\n" in told, told)

        told, pipes = run([command, "extract", "--input=jsonl", "--lang=en"], after(0.8, LINE, LINE, LINE))
        expect("a filter tells its lines", "kalpanji: reading: <stdin>:1 · 1 s" in told and told.endswith(ERASE), told)
        expect("and gives them", len(pipes["stdout"].splitlines()) == 3, pipes)

        told, _ = run([command, "extract", "--input=jsonl"], after(0.8, LINE, LINE), terminals=("stdout", "stderr"))
        expect("lines on the terminal itself need no other", "kalpanji: " not in told and told.count("\r\n") == 2, told)

        told, _ = run([command, "check", "--color=never"], slow, terminals=("stdout", "stderr"), status=1)
        expect("the report begins on a clean line", f"{ERASE}<stdin>:1:1: " in told, told)
        expect("and nothing is drawn behind it", told.rsplit(ERASE, 1)[1].count("KP1001") == 1, told)

        told, _ = run([command, "timeline", "--lang=en"], quick, terminals=("stdout", "stderr"))
        expect("a picture on a terminal is told where to go", "<svg" in told and told.endswith("-o visit.svg keeps it in a file, --format=text can be read here\r\n"), told[-200:])
        told, _ = run([command, "timeline", "--format=text", "--lang=en"], quick, terminals=("stdout", "stderr"))
        expect("what can be read there is not", "Timeline" in told and "kalpanji: " not in told, told)

        before, told = typed_after(1.5, command, folder)
        expect("nobody is hurried who types", before == "" and "reading" not in told and "KP1001" in told, before + told)
    print("\n".join(failures) if failures else f"ok: {len(judged)} claims")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
