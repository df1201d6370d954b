package scrutineer.election;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The group id of an election, as Democracy Club writes it: {@code parl.2017-06-08}; where only the year can be known,
 * {@code parl.2016}.
 *
 * @param body what was voted on: {@code parl}, {@code local}, {@code mayor}, {@code gla}, {@code sp}, {@code senedd},
 *     {@code naw}, {@code nia}, {@code pcc}, {@code europarl}
 * @param when the polling day as {@code yyyy-mm-dd}, or the year alone
 */
public record ElectionId(String body, String when) implements Comparable<ElectionId> {
  /** Polling days are asked for again and again; there are a few hundred of them. */
  private static final Map<String, Optional<LocalDate>> DAYS = new ConcurrentHashMap<>();

  private static final Pattern BODY = Pattern.compile("[a-z]+");
  private static final Pattern WHEN = Pattern.compile("\\d{4}(-\\d\\d-\\d\\d)?");

  public ElectionId {
    if (!BODY.matcher(body).matches() || !WHEN.matcher(when).matches()) {
      throw new IllegalArgumentException("not an election id: " + body + "." + when);
    }
  }

  /** Reads {@code parl.2017-06-08}; also takes ids of one contest ({@code parl.tooting.by.2016-06-16}), whose middle is dropped. */
  public static ElectionId parse(String text) {
    int first = text.indexOf('.');
    int last = text.lastIndexOf('.');
    if (first < 1) {
      throw new IllegalArgumentException("not an election id: " + text);
    }
    return new ElectionId(text.substring(0, first), text.substring(last + 1));
  }

  public static ElectionId of(String body, LocalDate day) {
    return new ElectionId(body, day.toString());
  }

  public int year() {
    return Integer.parseInt(when.substring(0, 4));
  }

  /** The polling day, where it is known. */
  public Optional<LocalDate> day() {
    return when.length() > 4 ? DAYS.computeIfAbsent(when, w -> Optional.of(LocalDate.parse(w))) : Optional.empty();
  }

  @Override public int compareTo(ElectionId other) {
    int byBody = body.compareTo(other.body);
    return byBody != 0 ? byBody : when.compareTo(other.when);
  }

  @Override public String toString() {
    return body + "." + when;
  }
}
