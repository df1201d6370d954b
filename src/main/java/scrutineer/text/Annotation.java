package scrutineer.text;

/** Something found at a stretch of text; all that a rule can ask of it is its kind. */
public interface Annotation {
  Span span();

  String kind();
}
