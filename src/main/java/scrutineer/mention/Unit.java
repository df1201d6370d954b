package scrutineer.mention;

/** What a number counts, as far as the words beside it tell. */
public enum Unit { NONE, VOTES, PERCENT, POINTS, SEATS, COUNCILS, PEOPLE, OTHER }
