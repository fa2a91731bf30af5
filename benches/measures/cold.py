"""From nothing to the first answer, and what the idle server keeps in memory.

The client is a bare socket with a request signed beforehand, so its own time does not count. Each start is
of a new server with an empty directory; the files themselves are in the page cache after the first.
"""

import time

from .servers import Ministack, Moto, Yard, wait_for


def start(kind):
    """Milliseconds to the first answer; MiB once its memory has come to rest."""
    server = kind()
    try:
        began = time.perf_counter()
        server.spawn()
        took = (server.first_answer() - began) * 1000
        before = []

        def at_rest():
            before.append(server.memory())
            return len(before) > 4 and abs(before[-1] - before[-4]) < 0.1

        wait_for(at_rest, "memory at rest", every=0.25)
        return took, server.memory("Pss"), server.memory("Rss")
    finally:
        server.stop()


def run(report):
    seen = {kind.name: [start(kind) for _ in range(rounds + 1)][1:]
            for kind, rounds in ((Yard, 15), (Ministack, 3), (Moto, 3))}
    rows = {name: report.add("cold start to the first answer", name, [s[0] for s in samples], "ms")
            for name, samples in seen.items()}
    report.at_most(rows["yard"], 25)
    for peer in ("ministack", "moto"):
        report.beside(rows[peer], rows["yard"])
    rows = {name: report.add("memory idle, shared pages once", name, [s[1] for s in samples], "MiB")
            for name, samples in seen.items()}
    report.at_most(rows["yard"], 20)
    for peer in ("ministack", "moto"):
        report.beside(rows[peer], rows["yard"])
    report.add("memory idle, resident of daemon and keeper", "yard", [s[2] for s in seen["yard"]], "MiB")
