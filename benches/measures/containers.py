"""`runc` over the same tree: what the same work costs with the tool that containers run on.

A container has what an instance has: the host's directories as overlays of its own, and a network namespace
with a veth pair, an address and a route. Its process does nothing, as an instance without user data.
"""

import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import time

SHARED = ("usr", "etc", "var", "opt", "srv", "bin", "sbin", "lib", "lib32", "lib64", "libx32")


def command(*argv, **more):
    """Runs it to its end. Its words go to a file: a container that it leaves behind would hold a pipe open."""
    with tempfile.TemporaryFile() as said:
        done = subprocess.run([str(word) for word in argv], stdin=None if "input" in more else subprocess.DEVNULL,
                              stdout=said, stderr=said, text=True, **more)
        if done.returncode != 0:
            said.seek(0)
            raise RuntimeError(f"{' '.join(map(str, argv))}: {said.read().decode()}")


def own_ids():
    """How many user ids there are in this user namespace."""
    return sum(int(line.split()[2]) for line in pathlib.Path("/proc/self/uid_map").read_text().splitlines())


class Containers:
    """Containers of this bench's own, removed at the end."""

    def __init__(self):
        self.directory = pathlib.Path(tempfile.mkdtemp(prefix="bench-runc-"))
        command("runc", "spec", "--bundle", self.directory)
        self.spec = json.loads((self.directory / "config.json").read_text())
        for mount in self.spec["mounts"]:
            # An ordinary user has no id but their own, and so no group of terminals.
            mount["options"] = [option for option in mount.get("options", ()) if option != "gid=5" or own_ids() > 5]
        self.running = []
        self.made = 0

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.remove_all()
        shutil.rmtree(self.directory, ignore_errors=True)

    def prepare(self):
        """A bundle, which a yard has none of: not measured."""
        self.made += 1
        name = f"bench{os.getpid()}-{self.made}"
        bundle = self.directory / name
        root = bundle / "root"
        root.mkdir(parents=True)
        spec = json.loads(json.dumps(self.spec))
        for shared in SHARED:
            theirs = pathlib.Path("/") / shared
            if theirs.is_symlink():
                (root / shared).symlink_to(os.readlink(theirs))
            elif theirs.is_dir():
                upper, work = bundle / shared / "upper", bundle / shared / "work"
                upper.mkdir(parents=True)
                work.mkdir()
                (root / shared).mkdir()
                spec["mounts"].insert(0, {
                    "destination": f"/{shared}", "type": "overlay", "source": "overlay",
                    "options": [f"lowerdir={theirs}", f"upperdir={upper}", f"workdir={work}"]})
        spec["process"].update(terminal=False, args=["sleep", "infinity"])
        spec["root"] = {"path": str(root), "readonly": False}
        for namespace in spec["linux"]["namespaces"]:
            if namespace["type"] == "network":
                namespace["path"] = f"/run/netns/{name}"
        (bundle / "config.json").write_text(json.dumps(spec))
        return name

    def network(self, name):
        """A namespace with one end of a veth pair; the other stays here, with a route to it."""
        number = int(name.rsplit("-", 1)[1])
        address = f"10.99.{number // 250}.{number % 250 + 1}"
        command("ip", "-batch", "-", input=(
            f"netns add {name}\nlink add v{number} type veth peer name eth0 netns {name}\n"
            f"link set v{number} up\nroute add {address}/32 dev v{number}\n"))
        command("ip", "-n", name, "-batch", "-", input=(
            f"link set lo up\nlink set eth0 up\naddr add {address}/32 dev eth0\nroute add default dev eth0\n"))

    def run(self, name):
        """Returns when the container runs."""
        command("runc", "--root", self.directory / "state", "run", "--detach", "--bundle", self.directory / name, name)
        self.running.append(name)

    def timed(self, name):
        """Milliseconds of the network, and of runc itself."""
        began = time.perf_counter()
        self.network(name)
        between = time.perf_counter()
        self.run(name)
        return (between - began) * 1000, (time.perf_counter() - between) * 1000

    def remove_all(self):
        for name in self.running:
            command("runc", "--root", self.directory / "state", "delete", "--force", name)
            command("ip", "netns", "delete", name)
        self.running.clear()
