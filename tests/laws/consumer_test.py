#!/usr/bin/env python3
"""Builds the README's C++ example as a stranger's project would, in an empty folder, and compares what it prints.

    consumer_test.py --way=package|subdirectory --source=DIR --build=DIR --compiler=g++

package: the build is installed there, found with find_package, linked and run. subdirectory: the source tree is added; only
the example's own object is compiled, for the libraries are the same sources once more and would take minutes.
"""
import argparse
import pathlib
import re
import subprocess
import sys
import tempfile


def run(*words):
    done = subprocess.run([str(w) for w in words], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(str(w) for w in words)}\n{done.stdout}")
    return done.stdout


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--way", choices=["package", "subdirectory"], required=True)
    for name in ("--source", "--build"):
        arguments.add_argument(name, required=True, type=pathlib.Path)
    arguments.add_argument("--compiler", required=True)
    given = arguments.parse_args()
    page = (given.source / "README.md").read_text(encoding="utf-8")
    example = re.search(r"^```cpp\n(.*?)^```\n+(?:[^\n`]+\n+)*^```text\n(.*?)^```$", page, re.S | re.M)
    if example is None:
        sys.exit("README.md: no cpp block with the text that it prints after it")
    with tempfile.TemporaryDirectory(prefix="kalpanji-consumer-") as name:
        folder = pathlib.Path(name)
        (folder / "example.cpp").write_text(example[1], encoding="utf-8")
        configure = ["cmake", "-S", given.source / "tests/consumer", "-B", folder / "build", "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release",
                     f"-DEXAMPLE={folder}/example.cpp", f"-DCMAKE_CXX_COMPILER={given.compiler}"]
        if given.way == "subdirectory":
            run(*configure, f"-DKALPANJI_SOURCE={given.source}")
            objects = [line.split(":")[0] for line in run("ninja", "-C", folder / "build", "-t", "targets", "all").splitlines() if "example.cpp.o:" in line]
            if not objects:
                sys.exit("no object of the example to compile")
            run("ninja", "-C", folder / "build", *objects)
            return
        run("cmake", "--install", given.build, "--prefix", folder / "prefix", "--component", "library")
        run(*configure, f"-DCMAKE_PREFIX_PATH={folder}/prefix")
        run("cmake", "--build", folder / "build")
        printed = run(folder / "build/consumer")
        if printed != example[2]:
            sys.exit(f"the example prints\n{printed}and README.md says\n{example[2]}")


if __name__ == "__main__":
    main()
