//! Public keys in every form that `ImportKeyPair` takes, and their fingerprints as `openssl md5 -c` (of
//! the key's DER) and `ssh-keygen -l` print them.

mod common;

use common::Yard;
use shapes_ec2::*;
use trial::{one, s};
use wire::Blob;

/// An RSA key as SSH spells it, and in DER: both in base64.
const RSA: &str = "AAAAB3NzaC1yc2EAAAADAQABAAABAQDLqjZB/X4Cb6RLBe3g4Kub6Htr/XycDsrXej3TGm1jHGYNRrxuM78nxW7P1Y\
f7jlLv8EOBixrXGFEZhk6C0mgaDPEZtGHcGSEwGAcBl8ogG1plcTJy49luvh7/oKEU0SyxXwYPlMcz1mLIiNmOj/z/\
8+p0011w1yt5cH+VwzpiLZ2FtZTaHlmHdzc0KKJOBm0Ls10e0dvFp4qpjZmv1EH7C8eISCYWhNqqC6KwM7z+fcweSl\
Z3w2KiHjqry4C2b+6vvDLOZcMVpJ2HTDj+UUmC21By7hu2aKNMtUo/8yY24SGox+W6lf6ARiJbicmpPpX9FlffnCXr\
xD1joa9yPsC7";
const RSA_DER: &str = "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAy6o2Qf1+Am+kSwXt4OCrm+h7a/18nA7K13o90xptYxxmDU\
a8bjO/J8Vuz9WH+45S7/BDgYsa1xhRGYZOgtJoGgzxGbRh3BkhMBgHAZfKIBtaZXEycuPZbr4e/6ChFNEssV8GD5TH\
M9ZiyIjZjo/8//PqdNNdcNcreXB/lcM6Yi2dhbWU2h5Zh3c3NCiiTgZtC7NdHtHbxaeKqY2Zr9RB+wvHiEgmFoTaqg\
uisDO8/n3MHkpWd8Nioh46q8uAtm/ur7wyzmXDFaSdh0w4/lFJgttQcu4btmijTLVKP/MmNuEhqMflupX+gEYiW4nJ\
qT6V/RZX35wl68Q9Y6Gvcj7AuwIDAQAB";
const RSA_PRINT: &str = "36:68:1e:c0:e1:ff:d4:06:ff:63:18:8c:5d:23:21:90";

const ED25519: &str = "AAAAC3NzaC1lZDI1NTE5AAAAIIEEqOKi01LLbkpGv7Jdtwksohop1b5xFBtU1XmPmKg8";
const ED25519_PRINT: &str = "MpvimYXwfUU7Mk4mP8i+hztNcLreHR1FD5VuX/o+9uE=";

/// Lines of 64 letters, as PEM and SSH2 have them.
fn lines(base64: &str) -> String {
    let letters: Vec<char> = base64.chars().collect();
    letters.chunks(64).map(|line| line.iter().collect::<String>() + "\n").collect()
}

#[test]
fn every_form_of_a_public_key_is_read() {
    let yard = Yard::new();
    let ssh2 = format!(
        "---- BEGIN SSH2 PUBLIC KEY ----\nComment: \"a comment \\\nin two lines\"\nSubject: me\n{}---- END SSH2 PUBLIC KEY ----\n",
        lines(RSA)
    );
    let pem = format!("-----BEGIN PUBLIC KEY-----\n{}-----END PUBLIC KEY-----\n", lines(RSA_DER));
    let cases = [
        ("OpenSSH's", format!("ssh-rsa {RSA}"), RSA_PRINT),
        ("OpenSSH's with a comment", format!("ssh-rsa {RSA} me@home\n"), RSA_PRINT),
        ("SSH2's", ssh2, RSA_PRINT),
        ("DER in base64", RSA_DER.to_owned(), RSA_PRINT),
        ("DER in PEM", pem, RSA_PRINT),
        ("ED25519", format!("ssh-ed25519 {ED25519} me@home"), ED25519_PRINT),
    ];
    for (form, text, print) in cases {
        let imported = yard.ok::<ImportKeyPair>(ImportKeyPairRequest {
            key_name: s(form),
            public_key_material: Some(Blob(text.into_bytes())),
            ..Default::default()
        });
        assert_eq!(imported.key_fingerprint, s(print), "{form}");
        let input = DescribeKeyPairsRequest {
            key_pair_ids: imported.key_pair_id.into_iter().map(Into::into).collect(),
            include_public_key: Some(true),
            ..Default::default()
        };
        let kept = one(yard.ok::<DescribeKeyPairs>(input).key_pairs).public_key;
        let plain =
            if print == RSA_PRINT { format!("ssh-rsa {RSA}") } else { format!("ssh-ed25519 {ED25519}") };
        assert_eq!(kept, Some(plain.into()), "{form}");
    }
}
