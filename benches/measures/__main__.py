"""Runs the measures that were asked for, one after the other, and prints what they saw.

A measure is a module with a `run(report)`. Nothing is asserted about time: the aim stands beside the figure.
"""

import argparse
import importlib
import sys
import time
import traceback

from . import report

MEASURES = ("cold", "latency", "throughput", "instances", "network", "balancer", "interfaces")


def main():
    parser = argparse.ArgumentParser(prog="benches/run", description="Measures yard beside its peers.")
    parser.add_argument("measures", nargs="*", metavar="MEASURE", help=f"which: {', '.join(MEASURES)}; all by default")
    parser.add_argument("--json", metavar="FILE", help="also write the figures as JSON")
    asked = parser.parse_args()
    for name in asked.measures:
        if name not in MEASURES:
            parser.error(f"there is no measure {name}: {', '.join(MEASURES)}")
    told = report.Report()
    failed = []
    for name in asked.measures or MEASURES:
        began = time.monotonic()
        print(f"-- {name}", file=sys.stderr, flush=True)
        told.begin(name)
        try:
            importlib.import_module(f"measures.{name}").run(told)
        except Exception:  # One measure that cannot be taken does not hide the others.
            traceback.print_exc()
            failed.append(name)
        told.end()
        print(f"   {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
    print(told.table())
    if asked.json:
        told.write(asked.json)
    if failed:
        print(f"not measured: {', '.join(failed)}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
