"""The figures, with what each was measured against and what it aims at."""

import dataclasses
import json
import os
import platform
import statistics


@dataclasses.dataclass
class Row:
    """One figure: the median of its samples."""

    measure: str
    what: str
    who: str
    value: float
    unit: str
    samples: list[float]
    # What it is beside another figure, and what is hoped for.
    ratio: float | None = None
    against: str | None = None
    aim: str | None = None
    met: bool | None = None


class Report:
    """Collects rows, and the load of the machine around each measure."""

    def __init__(self):
        self.rows = []
        self.loads = {}
        self.measure = None

    def begin(self, measure):
        self.measure = measure
        self.loads[measure] = [os.getloadavg()[0]]

    def end(self):
        self.loads[self.measure].append(os.getloadavg()[0])
        shown = [row for row in self.rows if row.measure == self.measure]
        print(table(shown), flush=True)

    def add(self, what, who, samples, unit):
        """A figure that other figures are measured against, or that stands alone."""
        samples = list(samples)
        row = Row(self.measure, what, who, statistics.median(samples), unit, samples)
        self.rows.append(row)
        return row

    def at_most(self, row, aim, against=None, times=None, in_turns=True):
        """Holds a figure to an upper bound: `aim` itself, or `times` of another figure."""
        self._hold(row, aim, against, times, in_turns, lambda value, bound: value <= bound, "at most")

    def at_least(self, row, aim, against=None, times=None, in_turns=True):
        """Holds a figure to a lower bound: `aim` itself, or `times` of another figure."""
        self._hold(row, aim, against, times, in_turns, lambda value, bound: value >= bound, "at least")

    def same(self, row, margin):
        """Holds a ratio to one, give or take."""
        row.aim, row.met = f"1, within {margin:.0%}", abs(row.value - 1) <= margin

    def beside(self, row, against, in_turns=True):
        """Puts a figure beside another, without an aim.

        Where both were taken in turns, each sample is set against the one of the same turn: what disturbs
        the machine for a while disturbs both.
        """
        pairs = zip(row.samples, against.samples)
        in_turns = in_turns and len(row.samples) == len(against.samples)
        row.ratio = statistics.median(a / b for a, b in pairs) if in_turns else row.value / against.value
        row.against = against.who

    def _hold(self, row, aim, against, times, in_turns, holds, words):
        if against is None:
            row.aim, row.met = f"{words} {aim:g} {row.unit}", holds(row.value, aim)
            return
        self.beside(row, against, in_turns)
        row.aim, row.met = f"{words} {times:.3g}x", holds(row.ratio, times)

    def table(self):
        loads = ", ".join(f"{name} {a:.1f}-{b:.1f}" for name, (a, b) in self.loads.items())
        missed = [row for row in self.rows if row.met is False]
        held = [row for row in self.rows if row.met is not None]
        return (f"\n{table(self.rows)}\n\n{len(held) - len(missed)} of {len(held)} aims met; {os.cpu_count()} cores, "
                f"Linux {platform.release()}; load average around each: {loads}")

    def write(self, path):
        figures = [dataclasses.asdict(row) for row in self.rows]
        about = {"cores": os.cpu_count(), "kernel": platform.release(), "load_average": self.loads}
        with open(path, "w") as file:
            json.dump({"machine": about, "figures": figures}, file, indent=1)
            file.write("\n")


def number(value):
    """Three digits that matter, and no more of a large figure than a reader needs."""
    if abs(value) >= 1000:
        return f"{value:,.0f}"
    return f"{value:.3g}"


def table(rows):
    heads = ("what", "who", "median", "low to high", "ratio", "aim", "")
    lines = [heads]
    for row in rows:
        ratio = f"{row.ratio:.2f} of {row.against}" if row.ratio is not None else ""
        verdict = {True: "met", False: "MISSED", None: ""}[row.met]
        spread = f"{number(min(row.samples))} to {number(max(row.samples))}"
        lines.append((row.what, row.who, f"{number(row.value)} {row.unit}", spread, ratio, row.aim or "", verdict))
    widths = [max(len(line[column]) for line in lines) for column in range(len(heads))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip() for line in lines)
