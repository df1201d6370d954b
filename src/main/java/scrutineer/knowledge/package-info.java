/**
 * What an informed reader knows before a count: polling days, places, parties, who was nominated, who held the seat
 * until then. No votes, shares or majorities of any contest are in here, nor who won one that is reported on.
 */
package scrutineer.knowledge;
