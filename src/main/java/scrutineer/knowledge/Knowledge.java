package scrutineer.knowledge;

/** All tables of what is known before a count. Immutable; one instance serves all threads. */
public final class Knowledge {
  private final Calendar calendar = Calendar.load();
  private final Nominations nominations;
  private final Parties parties = Parties.load();
  private final Holders holders = Holders.load();
  private final Gazetteer gazetteer;

  Knowledge(Nominations nominations) {
    this.nominations = nominations;
    this.gazetteer = Gazetteer.load(nominations);
  }

  /** @throws scrutineer.resource.ResourceException if a table of the program is broken */
  public static Knowledge load() {
    return new Knowledge(Nominations.load());
  }

  public Calendar calendar() {
    return calendar;
  }

  public Gazetteer gazetteer() {
    return gazetteer;
  }

  public Parties parties() {
    return parties;
  }

  public Nominations nominations() {
    return nominations;
  }

  public Holders holders() {
    return holders;
  }
}
