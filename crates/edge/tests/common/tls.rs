//! Certificates made for a test, and clients that look at them.

use std::{net::SocketAddr, sync::Arc};

use bytes::Bytes;
use edge::{Certificate, Tls};
use http_body_util::Full;
use hyper::client::conn::http2;
use hyper_util::rt::{TokioExecutor, TokioIo};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use rustls::{
    ClientConfig, RootCertStore, ServerConfig, SupportedProtocolVersion,
    crypto::ring,
    pki_types::{CertificateDer, PrivateKeyDer, ServerName},
};
use tokio::net::TcpStream;
use tokio_rustls::{TlsAcceptor, TlsConnector, client::TlsStream};

/// An authority that clients trust.
pub struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    pub fn new() -> Self {
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, "the test's own");
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    /// A certificate for these names.
    pub fn certificate(&self, names: &[&str]) -> Certificate {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let key = KeyPair::generate().unwrap();
        let own = CertificateParams::new(names.clone()).unwrap().signed_by(&key, &self.0).unwrap();
        let chain = vec![own.der().to_vec(), self.0.der().to_vec()];
        Certificate { names, chain, key: key.serialize_der() }
    }

    fn roots(&self) -> RootCertStore {
        let mut roots = RootCertStore::empty();
        roots.add(self.0.der().clone()).unwrap();
        roots
    }
}

/// A certificate that nobody would trust: signed with its own key, for nobody, and long expired.
pub fn untrustworthy() -> Certificate {
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(vec!["elsewhere.test".to_owned()]).unwrap();
    params.not_before = rcgen::date_time_ymd(2001, 1, 1);
    params.not_after = rcgen::date_time_ymd(2002, 1, 1);
    let own = params.self_signed(&key).unwrap();
    Certificate { names: Vec::new(), chain: vec![own.der().to_vec()], key: key.serialize_der() }
}

/// TLS as a listener of AWS's usual policy for TLS 1.3 speaks it.
pub fn tls(certificate: Certificate) -> Tls {
    let ciphers = [
        "TLS_AES_128_GCM_SHA256",
        "TLS_AES_256_GCM_SHA384",
        "TLS_CHACHA20_POLY1305_SHA256",
        "ECDHE-ECDSA-AES128-GCM-SHA256",
        "ECDHE-RSA-AES128-GCM-SHA256",
        "ECDHE-ECDSA-AES128-SHA256",
    ];
    Tls {
        certificate,
        others: Vec::new(),
        ciphers: ciphers.map(str::to_owned).to_vec(),
        version_header: "x-amzn-tls-version".parse().unwrap(),
        cipher_header: "x-amzn-tls-cipher-suite".parse().unwrap(),
    }
}

pub fn acceptor(certificate: &Certificate) -> TlsAcceptor {
    let chain = certificate.chain.iter().cloned().map(CertificateDer::from).collect();
    let key = PrivateKeyDer::try_from(certificate.key.clone()).unwrap();
    let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .unwrap();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    TlsAcceptor::from(Arc::new(config))
}

/// A client of this authority's sites.
pub struct Visitor<'a> {
    pub authority: &'a Authority,
    pub name: &'a str,
    pub sni: bool,
    pub alpn: &'a [&'a str],
    pub versions: &'a [&'static SupportedProtocolVersion],
}

impl<'a> Visitor<'a> {
    pub fn of(authority: &'a Authority, name: &'a str) -> Self {
        Self { authority, name, sni: true, alpn: &[], versions: rustls::ALL_VERSIONS }
    }

    pub async fn over(&self, stream: TcpStream) -> std::io::Result<TlsStream<TcpStream>> {
        let mut config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_protocol_versions(self.versions)
            .unwrap()
            .with_root_certificates(self.authority.roots())
            .with_no_client_auth();
        config.enable_sni = self.sni;
        config.alpn_protocols = self.alpn.iter().map(|name| name.as_bytes().to_vec()).collect();
        let name = ServerName::try_from(self.name.to_owned()).unwrap();
        TlsConnector::from(Arc::new(config)).connect(name, stream).await
    }

    pub async fn connect(&self, to: SocketAddr) -> std::io::Result<TlsStream<TcpStream>> {
        self.over(TcpStream::connect(to).await.unwrap()).await
    }

    /// The certificate that it is shown.
    pub async fn shown(&self, to: SocketAddr) -> std::io::Result<Vec<u8>> {
        let stream = self.connect(to).await?;
        Ok(stream.get_ref().1.peer_certificates().unwrap()[0].to_vec())
    }

    /// A kept connection over HTTP/1.
    pub async fn client(&self, to: SocketAddr) -> super::Client {
        super::Client::over(self.connect(to).await.unwrap()).await
    }

    /// A kept connection over HTTP/2.
    pub async fn http2(&self, to: SocketAddr) -> http2::SendRequest<Full<Bytes>> {
        let stream =
            Self { alpn: &["h2"], ..Visitor::of(self.authority, self.name) }.connect(to).await.unwrap();
        let (sender, connection) =
            http2::handshake(TokioExecutor::new(), TokioIo::new(stream)).await.unwrap();
        tokio::spawn(connection);
        sender
    }
}
