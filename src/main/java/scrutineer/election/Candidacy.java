package scrutineer.election;

/** One person standing in one contest for one party. */
public record Candidacy(Contest contest, String person, Party party) {}
