package scrutineer.reconcile;

/** A status with its reason, on the way to a verdict. */
record Finding(Status status, String why) {}
