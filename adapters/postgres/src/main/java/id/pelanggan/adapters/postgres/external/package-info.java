/** A PostgreSQL server that somebody else runs, named by a URL. */
@NullMarked
package id.pelanggan.adapters.postgres.external;

import org.jspecify.annotations.NullMarked;
