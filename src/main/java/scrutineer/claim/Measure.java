package scrutineer.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The closed list of what can be claimed (claims.md), each with the kind of value it takes and whom it speaks of. */
public enum Measure {
  ELECTED(Value.Truth.class, Subject.CANDIDATE, true),
  PARTY(Value.PartyName.class, Subject.CANDIDATE, true),
  WINNER_PARTY(Value.PartyName.class, Subject.CONTEST, true),
  OUTCOME(Value.Result.class, Subject.CONTEST, true),
  GAINED_FROM(Value.PartyName.class, Subject.CONTEST, true),
  VOTES(Value.Count.class, Subject.CANDIDATE_OR_PARTY, true),
  SHARE(Value.Percent.class, Subject.CANDIDATE_OR_PARTY, false),
  SHARE_CHANGE(Value.Percent.class, Subject.CANDIDATE_OR_PARTY, false),
  MAJORITY(Value.Count.class, Subject.CONTEST, true),
  MAJORITY_SHARE(Value.Percent.class, Subject.CONTEST, false),
  SWING(Value.Percent.class, Subject.CONTEST_OR_PARTY, false),
  TURNOUT(Value.Percent.class, Subject.CONTEST, false),
  SEATS(Value.Count.class, Subject.PARTY, false),
  SEATS_CHANGE(Value.Count.class, Subject.PARTY, false),
  RANK(Value.Count.class, Subject.CANDIDATE_OR_PARTY, false);

  /** Whom a measure speaks of, beside the contest. */
  public enum Subject { CONTEST, CANDIDATE, PARTY, CANDIDATE_OR_PARTY, CONTEST_OR_PARTY }

  private static final Map<String, Measure> BY_TEXT =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Measure::text, Function.identity()));

  private final Class<? extends Value> value;
  private final Subject subject;
  private final boolean core;

  Measure(Class<? extends Value> value, Subject subject, boolean core) {
    this.value = value;
    this.subject = subject;
    this.core = core;
  }

  public Class<? extends Value> value() {
    return value;
  }

  public Subject subject() {
    return subject;
  }

  /** Whether it is one of the seven core measures. */
  public boolean core() {
    return core;
  }

  /** Whether its values are numbers. */
  public boolean numeric() {
    return value == Value.Count.class || value == Value.Percent.class;
  }

  /** As written in claims.csv. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** @throws IllegalArgumentException if there is no such measure */
  public static Measure parse(String text) {
    Measure measure = BY_TEXT.get(text.trim());
    if (measure == null) {
      throw new IllegalArgumentException("no measure '" + text + "'");
    }
    return measure;
  }
}
