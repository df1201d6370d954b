/**
 * Records held against declared results: which contest is meant, what may rightly be told of it, and a status with one
 * sentence of reason for each claim. {@code reconciliation.md} explains the statuses.
 */
package scrutineer.reconcile;
