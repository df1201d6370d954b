package scrutineer.text;

import java.util.Locale;

/**
 * A word, number or mark.
 *
 * @param form as it stands in the text
 * @param lower the form in lower case (root locale), typographic apostrophes made plain
 */
public record Token(Span span, String form, String lower) {
  public static Token of(Span span, String form) {
    return new Token(span, form, form.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2018', '\'').replace('\u0092', '\''));
  }

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }

  /** Whether the form begins with a capital letter. */
  public boolean capitalised() {
    return Character.isUpperCase(form.codePointAt(0));
  }

  public boolean is(String word) {
    return lower.equals(word);
  }
}
