package scrutineer.evaluate;

/**
 * What became of a claim, or of a gold claim that no claim met. EXCUSED is neither right nor wrong: it meets an optional
 * gold claim, or says a second time, with another form of a name, what is already CORRECT.
 */
public enum Mark { CORRECT, SPURIOUS, MISSED, EXCUSED }
