//! An answer's document on its way to the front door: whole, or piece by piece while it is sent.

use crate::message::Response;
use crate::shape::Shape;
use crate::xml::document::{Document, PIECE};

/// An answer whose body is written while it is sent, where it is long.
pub struct Answer {
    /// Its head, and its body's first piece.
    pub begun: Response,
    /// The pieces that follow.
    pub rest: Option<Rest>,
}

/// What is still to be written of a body: piece by piece, each when it is asked for.
pub struct Rest {
    document: Document,
    output: Box<dyn Shape>,
    ended: bool,
}

impl Iterator for Rest {
    type Item = Vec<u8>;

    fn next(&mut self) -> Option<Vec<u8>> {
        if self.ended {
            return None;
        }
        self.ended = self.document.write(&*self.output, PIECE);
        Some(self.document.take())
    }
}

/// An answer of which all is known but its members.
pub(super) struct Begun<'a> {
    pub status: u16,
    pub content_type: &'static str,
    pub request_id: &'a str,
    pub document: Document,
}

impl Begun<'_> {
    pub fn whole(mut self, output: &dyn Shape) -> Response {
        self.document.write(output, usize::MAX);
        self.head()
    }

    pub fn in_pieces(mut self, output: Box<dyn Shape>) -> Answer {
        let ended = self.document.write(&*output, PIECE);
        let begun = self.head();
        Answer { begun, rest: (!ended).then(|| Rest { document: self.document, output, ended }) }
    }

    /// The head, with what has been written so far.
    fn head(&mut self) -> Response {
        Response::new(self.status, self.content_type, self.request_id, self.document.take())
    }
}
