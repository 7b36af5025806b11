#!/usr/bin/env python3
"""Same input, same bytes: every command on every sample, twice and under other locales, time zones and environments.

    same_bytes_test.py --command build/release/kalpanji --samples samples

The locales are compiled here with localedef where its sources are installed, so that a program that asked for them would
really get them (a Turkish i, Bengali digits, a decimal comma); without them only their names are set.
"""
import argparse
import os
import pathlib
import subprocess
import sys
import tempfile

LOCALES = ["bn_BD", "tr_TR", "de_DE"]
COMMANDS = [["timeline"], ["itinerary"], ["check"], ["check", "--format=json"], ["extract"], ["itinerary", "--lang=en"], ["timeline", "--lang=en", "--digits=latn"]]


def environments(folder):
    plain = {"PATH": os.environ["PATH"]}
    made = [name for name in LOCALES
            if subprocess.run(["localedef", "-c", "-i", name, "-f", "UTF-8", str(folder / f"{name}.UTF-8")], capture_output=True).returncode in (0, 1)
            and (folder / f"{name}.UTF-8").is_dir()]
    for name in LOCALES:
        yield name, {**plain, "LC_ALL": f"{name}.UTF-8", "LANG": f"{name}.UTF-8", "LOCPATH": str(folder)}
    yield "LC_ALL=C", {**plain, "LC_ALL": "C"}
    for zone in ("Asia/Dhaka", "America/New_York", "Pacific/Kiritimati"):
        yield f"TZ={zone}", {**plain, "TZ": zone}
    yield "an empty environment", {}
    yield "a long one", {**plain, **{f"FILLER_{i}": "x" * 100 for i in range(50)}, "LANGUAGE": "fr", "COLUMNS": "20", "TERM": "xterm-256color"}
    print(f"locales compiled: {' '.join(made) or 'none'}")


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--command", required=True, type=pathlib.Path)
    arguments.add_argument("--samples", required=True, type=pathlib.Path)
    given = arguments.parse_args()
    inputs = sorted(given.samples.glob("*/input.txt"))
    if not inputs:
        sys.exit(f"{given.samples}: no sample")
    compared, differing = 0, []
    with tempfile.TemporaryDirectory(prefix="kalpanji-locales-") as name:
        others = list(environments(pathlib.Path(name)))
        for file in inputs:
            for words in COMMANDS:
                command = [given.command.resolve(), *words, file, "--date=2024-07-05"]

                def once(environment):
                    done = subprocess.run(command, capture_output=True, env=environment)
                    return done.returncode, done.stdout, done.stderr

                first = once({"PATH": os.environ["PATH"]})
                if first[0] == 2 or not first[1]:
                    sys.exit(f"{' '.join(words)} {file}: status {first[0]}\n{first[2].decode()}")
                for how, environment in [("again", {"PATH": os.environ["PATH"]}), *others]:
                    compared += 1
                    if once(environment) != first:
                        differing.append(f"{' '.join(words)} {file}: other bytes under {how}")
    print(f"{compared} runs compared, {len(differing)} differ")
    print("\n".join(differing))
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
