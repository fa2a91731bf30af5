//! TLS: ended here for clients, begun here towards targets.
//!
//! A [`Terminator`] is a listener's certificates and policy made ready to shake hands. It lives for as long as
//! neither changes, and a connection keeps the one that it began with.

mod names;
mod policy;
mod target;

use std::{io, sync::Arc, time::Duration};

use bytes::BytesMut;
use rustls::{
    ServerConfig, ServerConnection,
    crypto::{CryptoProvider, ring},
    pki_types::{CertificateDer, PrivateKeyDer},
    sign::CertifiedKey,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio_rustls::TlsAcceptor;

use crate::{Certificate, Rewound, Tls, answer::Refusal, wire::Wire};

pub use names::covers;
pub(crate) use target::connector;

/// How long a client may take to shake hands.
const HANDSHAKE: Duration = Duration::from_secs(10);

const HTTP2: &[u8] = b"h2";
const HTTP1: &[u8] = b"http/1.1";

/// Why a listener cannot speak TLS.
#[derive(Debug, thiserror::Error)]
pub(crate) enum TlsError {
    #[error("a certificate cannot be used: {0}")]
    Certificate(#[from] rustls::Error),
    #[error("a private key cannot be used: {0}")]
    Key(&'static str),
}

/// A listener's TLS, ready.
pub(crate) struct Terminator {
    tls: Tls,
    http2: bool,
    acceptor: TlsAcceptor,
}

impl std::fmt::Debug for Terminator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Terminator").field("tls", &self.tls).finish_non_exhaustive()
    }
}

impl Terminator {
    pub fn new(tls: &Tls, http2: bool) -> Result<Self, TlsError> {
        let provider = Arc::new(CryptoProvider {
            cipher_suites: policy::suites(&tls.ciphers),
            ..ring::default_provider()
        });
        let certificates = names::Certificates {
            default: ready(&tls.certificate, &provider)?,
            others: tls
                .others
                .iter()
                .map(|one| Ok((one.names.clone(), ready(one, &provider)?)))
                .collect::<Result<_, TlsError>>()?,
        };
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_protocol_versions(rustls::ALL_VERSIONS)?
            .with_no_client_auth()
            .with_cert_resolver(Arc::new(certificates));
        config.alpn_protocols = if http2 { vec![HTTP2.into(), HTTP1.into()] } else { vec![HTTP1.into()] };
        // The policy's order counts, as ALB has it.
        config.ignore_client_order = true;
        Ok(Self { tls: tls.clone(), http2, acceptor: TlsAcceptor::from(Arc::new(config)) })
    }

    /// Whether it is what these settings make.
    pub fn is_of(&self, tls: &Tls, http2: bool) -> bool {
        self.tls == *tls && self.http2 == http2
    }

    /// Shakes hands with a client.
    pub async fn accept(&self, stream: Rewound) -> io::Result<(Wire, Session)> {
        tokio::time::timeout(HANDSHAKE, self.shake_hands(stream))
            .await
            .map_err(|_| io::ErrorKind::TimedOut)?
    }

    async fn shake_hands(&self, stream: Rewound) -> io::Result<(Wire, Session)> {
        let stream = refuse_plain(stream).await?;
        let stream = self.acceptor.accept(stream).await?;
        let session = Session::of(stream.get_ref().1, &self.tls);
        Ok((Wire::Tls(Box::new(stream.into())), session))
    }
}

/// A client that speaks HTTP in the clear is told so, as ALB tells it.
async fn refuse_plain(mut stream: Rewound) -> io::Result<Rewound> {
    let mut first = BytesMut::new();
    if stream.read_buf(&mut first).await? == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    if first.first().is_some_and(u8::is_ascii_alphabetic) {
        stream.write_all(&Refusal::PlainToTls.bytes()).await?;
        stream.shutdown().await?;
        return Err(io::ErrorKind::InvalidData.into());
    }
    stream.put_back(first.freeze());
    Ok(stream)
}

fn ready(certificate: &Certificate, provider: &CryptoProvider) -> Result<Arc<CertifiedKey>, TlsError> {
    let chain = certificate.chain.iter().cloned().map(CertificateDer::from).collect();
    let key = PrivateKeyDer::try_from(certificate.key.clone()).map_err(TlsError::Key)?;
    Ok(Arc::new(CertifiedKey::from_der(chain, key, provider)?))
}

/// What a handshake agreed on.
#[derive(Debug, Clone)]
pub(crate) struct Session {
    /// `TLSv1.3`.
    pub version: &'static str,
    /// By OpenSSL's name.
    pub cipher: &'static str,
    pub http2: bool,
    /// The headers that tell the target of it, where the balancer is to do that.
    pub headers: [http::HeaderName; 2],
}

impl Session {
    fn of(connection: &ServerConnection, tls: &Tls) -> Self {
        let suite = connection.negotiated_cipher_suite();
        Self {
            version: match connection.protocol_version() {
                Some(rustls::ProtocolVersion::TLSv1_3) => "TLSv1.3",
                _ => "TLSv1.2",
            },
            cipher: suite.map_or("", |suite| policy::name(suite.suite())),
            http2: connection.alpn_protocol() == Some(HTTP2),
            headers: [tls.version_header.clone(), tls.cipher_header.clone()],
        }
    }
}
