/**
 * Declared results: read from {@code gold/official} with all faults at once, found by election and place, and imported
 * from the files that the House of Commons Library and Parliament publish. Knows nothing of claims, and nothing that
 * reads articles knows it.
 */
package scrutineer.official;
