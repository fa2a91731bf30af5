//! One codec per AWS protocol over dynamic shapes.
