package scrutineer.extract;

import scrutineer.text.Span;

/** Something left open, refused or repaired while reading. @param kind a short word for counting */
public record Note(Span span, String kind, String text) {}
