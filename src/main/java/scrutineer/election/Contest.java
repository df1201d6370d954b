package scrutineer.election;

/** One place's vote on one polling day; for a council or an area, the sum of those inside it. */
public record Contest(ElectionId election, Place place) implements Comparable<Contest> {
  @Override public int compareTo(Contest other) {
    int byElection = election.compareTo(other.election);
    return byElection != 0 ? byElection : place.compareTo(other.place);
  }

  @Override public String toString() {
    return election + " " + place;
  }
}
