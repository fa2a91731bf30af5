//! The instance types as data: families, and the sizes of each.
//!
//! Source: "Amazon EC2 instance type specifications" (general purpose, compute optimized, memory
//! optimized): vCPUs, memory, network and EBS performance; "Maximum IP addresses per network
//! interface" of the EC2 user guide.

/// What the sizes of a family have in common.
#[derive(Debug)]
pub struct Family {
    /// `t3`.
    pub name: &'static str,
    /// `x86_64` or `arm64`.
    pub architecture: &'static str,
    /// Who makes the processor.
    pub manufacturer: &'static str,
    /// The processor's sustained clock speed.
    pub ghz: f64,
    /// Threads of a core.
    pub threads: i32,
    /// What AWS runs it on: a Xen family has no NVMe and may lack ENA.
    pub nitro: bool,
    /// Whether it earns and spends CPU credits.
    pub burstable: bool,
    /// Whether traffic between two of them is encrypted on the way.
    pub encrypts: bool,
    /// Its sizes, smallest first.
    pub sizes: &'static [Size],
}

/// One size of a family.
#[derive(Debug)]
pub struct Size {
    /// `micro`.
    pub name: &'static str,
    /// Virtual CPUs.
    pub vcpus: i32,
    /// Memory in MiB.
    pub memory: i64,
    /// The most interfaces.
    pub interfaces: i32,
    /// The most private IPv4 addresses of an interface.
    pub addresses: i32,
    /// AWS's words for the network's speed.
    pub network: &'static str,
    /// EBS bandwidth in Mbps and operations a second: baseline, then at most. None where the size is
    /// not EBS-optimised.
    pub ebs: Option<[i32; 4]>,
}

const fn size(
    name: &'static str,
    vcpus: i32,
    memory: i64,
    (interfaces, addresses): (i32, i32),
    network: &'static str,
    ebs: [i32; 4],
) -> Size {
    Size { name, vcpus, memory, interfaces, addresses, network, ebs: Some(ebs) }
}

const fn without_ebs_optimisation(size: Size) -> Size {
    Size { ebs: None, ..size }
}

const GIB: i64 = 1024;
const LOW: &str = "Low to Moderate";
const MODERATE: &str = "Moderate";
const UP_TO_5: &str = "Up to 5 Gigabit";
const UP_TO_10: &str = "Up to 10 Gigabit";
const UP_TO_12: &str = "Up to 12.5 Gigabit";
const UP_TO_15: &str = "Up to 15 Gigabit";

const NONE: [i32; 4] = [0; 4];

const T2: &[Size] = &[
    without_ebs_optimisation(size("nano", 1, GIB / 2, (2, 2), LOW, NONE)),
    without_ebs_optimisation(size("micro", 1, GIB, (2, 2), LOW, NONE)),
    without_ebs_optimisation(size("small", 1, 2 * GIB, (3, 4), LOW, NONE)),
    without_ebs_optimisation(size("medium", 2, 4 * GIB, (3, 6), LOW, NONE)),
    without_ebs_optimisation(size("large", 2, 8 * GIB, (3, 12), LOW, NONE)),
    without_ebs_optimisation(size("xlarge", 4, 16 * GIB, (3, 15), MODERATE, NONE)),
    without_ebs_optimisation(size("2xlarge", 8, 32 * GIB, (3, 15), MODERATE, NONE)),
];

const T3: &[Size] = &[
    size("nano", 2, GIB / 2, (2, 2), UP_TO_5, [43, 250, 2085, 11800]),
    size("micro", 2, GIB, (2, 2), UP_TO_5, [87, 500, 2085, 11800]),
    size("small", 2, 2 * GIB, (3, 4), UP_TO_5, [174, 1000, 2085, 11800]),
    size("medium", 2, 4 * GIB, (3, 6), UP_TO_5, [347, 2000, 2085, 11800]),
    size("large", 2, 8 * GIB, (3, 12), UP_TO_5, [695, 4000, 2780, 15700]),
    size("xlarge", 4, 16 * GIB, (4, 15), UP_TO_5, [695, 4000, 2780, 15700]),
    size("2xlarge", 8, 32 * GIB, (4, 15), UP_TO_5, [695, 4000, 2780, 15700]),
];

const T3A: &[Size] = &[
    size("nano", 2, GIB / 2, (2, 2), UP_TO_5, [45, 250, 2085, 11800]),
    size("micro", 2, GIB, (2, 2), UP_TO_5, [90, 500, 2085, 11800]),
    size("small", 2, 2 * GIB, (2, 4), UP_TO_5, [175, 1000, 2085, 11800]),
    size("medium", 2, 4 * GIB, (3, 6), UP_TO_5, [350, 2000, 2085, 11800]),
    size("large", 2, 8 * GIB, (3, 12), UP_TO_5, [695, 4000, 2780, 15700]),
    size("xlarge", 4, 16 * GIB, (4, 15), UP_TO_5, [695, 4000, 2780, 15700]),
    size("2xlarge", 8, 32 * GIB, (4, 15), UP_TO_5, [695, 4000, 2780, 15700]),
];

const M5: &[Size] = &[
    size("large", 2, 8 * GIB, (3, 10), UP_TO_10, [650, 3600, 4750, 18750]),
    size("xlarge", 4, 16 * GIB, (4, 15), UP_TO_10, [1150, 6000, 4750, 18750]),
    size("2xlarge", 8, 32 * GIB, (4, 15), UP_TO_10, [2300, 12000, 4750, 18750]),
    size("4xlarge", 16, 64 * GIB, (8, 30), UP_TO_10, [4750, 18750, 4750, 18750]),
    size("8xlarge", 32, 128 * GIB, (8, 30), "10 Gigabit", [6800, 30000, 6800, 30000]),
    size("12xlarge", 48, 192 * GIB, (8, 30), "12 Gigabit", [9500, 40000, 9500, 40000]),
    size("16xlarge", 64, 256 * GIB, (15, 50), "20 Gigabit", [13600, 60000, 13600, 60000]),
    size("24xlarge", 96, 384 * GIB, (15, 50), "25 Gigabit", [19000, 80000, 19000, 80000]),
];

const R5: &[Size] = &[
    size("large", 2, 16 * GIB, (3, 10), UP_TO_10, [650, 3600, 4750, 18750]),
    size("xlarge", 4, 32 * GIB, (4, 15), UP_TO_10, [1150, 6000, 4750, 18750]),
    size("2xlarge", 8, 64 * GIB, (4, 15), UP_TO_10, [2300, 12000, 4750, 18750]),
    size("4xlarge", 16, 128 * GIB, (8, 30), UP_TO_10, [4750, 18750, 4750, 18750]),
    size("8xlarge", 32, 256 * GIB, (8, 30), "10 Gigabit", [6800, 30000, 6800, 30000]),
    size("12xlarge", 48, 384 * GIB, (8, 30), "12 Gigabit", [9500, 40000, 9500, 40000]),
    size("16xlarge", 64, 512 * GIB, (15, 50), "20 Gigabit", [13600, 60000, 13600, 60000]),
    size("24xlarge", 96, 768 * GIB, (15, 50), "25 Gigabit", [19000, 80000, 19000, 80000]),
];

const C5: &[Size] = &[
    size("large", 2, 4 * GIB, (3, 10), UP_TO_10, [650, 4000, 4750, 20000]),
    size("xlarge", 4, 8 * GIB, (4, 15), UP_TO_10, [1150, 6000, 4750, 20000]),
    size("2xlarge", 8, 16 * GIB, (4, 15), UP_TO_10, [2300, 10000, 4750, 20000]),
    size("4xlarge", 16, 32 * GIB, (8, 30), UP_TO_10, [4750, 20000, 4750, 20000]),
    size("9xlarge", 36, 72 * GIB, (8, 30), "12 Gigabit", [9500, 40000, 9500, 40000]),
    size("12xlarge", 48, 96 * GIB, (8, 30), "12 Gigabit", [9500, 40000, 9500, 40000]),
    size("18xlarge", 72, 144 * GIB, (15, 50), "25 Gigabit", [19000, 80000, 19000, 80000]),
    size("24xlarge", 96, 192 * GIB, (15, 50), "25 Gigabit", [19000, 80000, 19000, 80000]),
];

/// The sixth generation's Intel families differ in nothing but the memory of a vCPU, here in GiB.
macro_rules! sixth {
    ($gib:literal) => {
        &[
            size("large", 2, 2 * $gib * GIB, (3, 10), UP_TO_12, [650, 3600, 10000, 40000]),
            size("xlarge", 4, 4 * $gib * GIB, (4, 15), UP_TO_12, [1250, 6000, 10000, 40000]),
            size("2xlarge", 8, 8 * $gib * GIB, (4, 15), UP_TO_12, [2500, 12000, 10000, 40000]),
            size("4xlarge", 16, 16 * $gib * GIB, (8, 30), UP_TO_12, [5000, 20000, 10000, 40000]),
            size("8xlarge", 32, 32 * $gib * GIB, (8, 30), "12.5 Gigabit", [10000, 40000, 10000, 40000]),
            size("12xlarge", 48, 48 * $gib * GIB, (8, 30), "18.75 Gigabit", [15000, 60000, 15000, 60000]),
            size("16xlarge", 64, 64 * $gib * GIB, (15, 50), "25 Gigabit", [20000, 80000, 20000, 80000]),
            size("24xlarge", 96, 96 * $gib * GIB, (15, 50), "37.5 Gigabit", [30000, 120000, 30000, 120000]),
            size("32xlarge", 128, 128 * $gib * GIB, (15, 50), "50 Gigabit", [40000, 160000, 40000, 160000]),
        ]
    };
}

/// The same of the seventh generation's Graviton families.
macro_rules! seventh {
    ($gib:literal) => {
        &[
            size("medium", 1, $gib * GIB, (2, 4), UP_TO_12, [315, 2500, 10000, 40000]),
            size("large", 2, 2 * $gib * GIB, (3, 10), UP_TO_12, [630, 3600, 10000, 40000]),
            size("xlarge", 4, 4 * $gib * GIB, (4, 15), UP_TO_12, [1250, 6000, 10000, 40000]),
            size("2xlarge", 8, 8 * $gib * GIB, (4, 15), UP_TO_15, [2500, 12000, 10000, 40000]),
            size("4xlarge", 16, 16 * $gib * GIB, (8, 30), UP_TO_15, [5000, 20000, 10000, 40000]),
            size("8xlarge", 32, 32 * $gib * GIB, (8, 30), "15 Gigabit", [10000, 40000, 10000, 40000]),
            size("12xlarge", 48, 48 * $gib * GIB, (8, 30), "22.5 Gigabit", [15000, 60000, 15000, 60000]),
            size("16xlarge", 64, 64 * $gib * GIB, (15, 50), "30 Gigabit", [20000, 80000, 20000, 80000]),
        ]
    };
}

/// What EC2 takes where a request names no type.
const M1: &[Size] = &[without_ebs_optimisation(size("small", 1, 1740, (2, 4), "Low", NONE))];

const fn intel(name: &'static str, ghz: f64, sizes: &'static [Size]) -> Family {
    Family {
        name,
        architecture: "x86_64",
        manufacturer: "Intel",
        ghz,
        threads: 2,
        nitro: true,
        burstable: false,
        encrypts: false,
        sizes,
    }
}

const fn graviton(name: &'static str, ghz: f64, sizes: &'static [Size]) -> Family {
    Family {
        architecture: "arm64",
        manufacturer: "AWS",
        threads: 1,
        encrypts: true,
        ..intel(name, ghz, sizes)
    }
}

/// Every family.
pub static FAMILIES: &[Family] = &[
    intel("c5", 3.4, C5),
    Family { encrypts: true, ..intel("c6i", 3.5, sixth!(2)) },
    graviton("c7g", 2.6, seventh!(2)),
    Family { nitro: false, threads: 1, ..intel("m1", 2.0, M1) },
    intel("m5", 3.1, M5),
    Family { encrypts: true, ..intel("m6i", 3.5, sixth!(4)) },
    graviton("m7g", 2.6, seventh!(4)),
    intel("r5", 3.1, R5),
    Family { encrypts: true, ..intel("r6i", 3.5, sixth!(8)) },
    graviton("r7g", 2.6, seventh!(8)),
    Family { burstable: true, nitro: false, threads: 1, ..intel("t2", 3.3, T2) },
    Family { burstable: true, ..intel("t3", 2.5, T3) },
    Family { burstable: true, manufacturer: "AMD", ..intel("t3a", 2.2, T3A) },
    Family { burstable: true, encrypts: false, ..graviton("t4g", 2.5, T3) },
];
