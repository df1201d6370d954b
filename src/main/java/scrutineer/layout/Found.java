package scrutineer.layout;

/** A row with the index of the first field behind it. */
record Found<R extends Row>(R row, int next) {}
