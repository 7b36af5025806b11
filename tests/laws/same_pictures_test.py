#!/usr/bin/env python3
"""Same pictures from every compiler: the seeded sets, drawn by this build, have the SHA-256 that is written down.

    same_pictures_test.py --draw build/release/tests/draw_sets --expected tests/laws/pictures.sha256 [--write]

The list was made by one build; g++ and clang, with and without optimisation, must all give it. --write makes it anew (tools/goldens does).
"""
import argparse
import hashlib
import pathlib
import subprocess
import sys
import tempfile


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--draw", required=True, type=pathlib.Path)
    arguments.add_argument("--expected", required=True, type=pathlib.Path)
    arguments.add_argument("--write", action="store_true")
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory(prefix="kalpanji-pictures-") as folder:
        subprocess.run([given.draw.resolve(), folder], check=True)
        files = sorted(path for path in pathlib.Path(folder).iterdir() if path.suffix in (".svg", ".html"))
        lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}" for path in files]
    if given.write:
        given.expected.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return 0
    written = given.expected.read_text(encoding="utf-8").splitlines()
    for line in sorted(set(lines) ^ set(written)):
        print(("drawn:   " if line in lines else "written: ") + line)
    print(f"{len(lines)} pictures, {len(set(lines) - set(written))} with other bytes")
    return 1 if not lines or lines != written else 0


if __name__ == "__main__":
    sys.exit(main())
