#!/usr/bin/env python3
"""Builds the examples of README.md and docs/embedding.md, C++ and C, as a stranger's project would, in an empty folder, and compares what they print.

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


def write_examples(source, folder):
    """Each block of C or C++ with the text block that it prints, as a file; name of the file -> what it prints."""
    examples = {}
    for page in ("README.md", "docs/embedding.md"):
        text = (source / page).read_text(encoding="utf-8")
        blocks = re.findall(r"^```(cpp|c)\n(.*?)^```\n+(?:[^\n`]+\n+)*^```text\n(.*?)^```$", text, re.S | re.M)
        if {language for language, _, _ in blocks} != {"cpp", "c"}:
            sys.exit(f"{page}: not both a cpp and a c block with the text that it prints after it")
        for language, code, printed in blocks:
            name = f"example{len(examples)}.{language}"
            (folder / name).write_text(code, encoding="utf-8")
            examples[name] = printed
    return examples


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--way", choices=["package", "subdirectory"], required=True)
    for name in ("--source", "--build"):
        arguments.add_argument(name, required=True, type=pathlib.Path)
    arguments.add_argument("--compiler", required=True)
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory(prefix="kalpanji-consumer-") as name:
        folder = pathlib.Path(name)
        examples = write_examples(given.source, folder)
        files = ";".join(str(folder / example) for example in examples)
        configure = ["cmake", "-S", given.source / "tests/consumer", "-B", folder / "build", "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release",
                     f"-DEXAMPLES={files}", f"-DCMAKE_CXX_COMPILER={given.compiler}"]
        if given.way == "subdirectory":
            run(*configure, f"-DKALPANJI_SOURCE={given.source}")
            targets = [line.split(":")[0] for line in run("ninja", "-C", folder / "build", "-t", "targets", "all").splitlines()]
            objects = [target for target in targets if any(target.endswith(f"{example}.o") for example in examples)]
            if len(objects) != len(examples):
                sys.exit(f"objects of the examples: {objects}")
            for target in objects:  # its own command, the last one: ninja would build the libraries before it
                command = run("ninja", "-C", folder / "build", "-t", "commands", target).splitlines()[-1]
                run("sh", "-c", f"cd '{folder}/build' && mkdir -p '{pathlib.Path(target).parent}' && {command}")
            return
        run("cmake", "--install", given.build, "--prefix", folder / "prefix", "--component", "library")
        run(*configure, f"-DCMAKE_PREFIX_PATH={folder}/prefix")
        run("cmake", "--build", folder / "build")
        programs = [(example, folder / "build" / pathlib.Path(example).stem) for example in examples]
        # A C program without CMake: pkg-config and the shared library.
        description = next((folder / "prefix").rglob("kalpanji.pc"), None)
        if description is not None:
            flags = run("env", f"PKG_CONFIG_PATH={description.parent}", "pkg-config", "--cflags", "--libs", "kalpanji").split()
            example = next(e for e in examples if e.endswith(".c"))
            run("cc", "-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Werror", folder / example, "-o", folder / "with-pkg-config", *flags, f"-Wl,-rpath,{description.parent.parent}")
            programs.append((example, folder / "with-pkg-config"))
        for example, program in programs:
            printed = run(program)
            if printed != examples[example]:
                sys.exit(f"{program.name} prints\n{printed}and the page says\n{examples[example]}")


if __name__ == "__main__":
    main()
