//! The reconcilers: desired state in, kernel, machines, proxies and names out.
