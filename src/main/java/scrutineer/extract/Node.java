package scrutineer.extract;

import java.util.List;
import scrutineer.election.Place;
import scrutineer.mention.Mention.NumberMention;

/**
 * A piece of a sentence as the frames see it.
 *
 * @param from index of its first token
 * @param to index one past its last token
 * @param word the lower-case word, for WORD and VERB
 */
record Node(Kind kind, int from, int to, String word, Agent agent, List<Place> places, NumberMention number, String when, Verbs.Hit verb) {
  enum Kind { AGENT, PLACE, NUMBER, TIME, VERB, WORD }

  static Node word(int at, String word) {
    return new Node(Kind.WORD, at, at + 1, word, null, List.of(), null, null, null);
  }

  static Node agent(int from, int to, Agent agent) {
    return new Node(Kind.AGENT, from, to, "", agent, List.of(), null, null, null);
  }

  static Node place(int from, int to, List<Place> places) {
    return new Node(Kind.PLACE, from, to, "", null, places, null, null, null);
  }

  static Node number(int from, int to, NumberMention number) {
    return new Node(Kind.NUMBER, from, to, "", null, List.of(), number, null, null);
  }

  static Node time(int from, int to, String when) {
    return new Node(Kind.TIME, from, to, "", null, List.of(), null, when, null);
  }

  static Node verb(int from, Verbs.Hit hit, String word) {
    return new Node(Kind.VERB, from, hit.end(), word, null, List.of(), null, null, hit);
  }

  boolean is(String w) {
    return (kind == Kind.WORD || kind == Kind.VERB) && word.equals(w);
  }

  boolean isAgent() {
    return kind == Kind.AGENT;
  }

  boolean isPlace() {
    return kind == Kind.PLACE;
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean isVerb() {
    return kind == Kind.VERB;
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }
}
