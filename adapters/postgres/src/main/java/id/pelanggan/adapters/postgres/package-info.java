/** What is stored, in PostgreSQL. */
@NullMarked
package id.pelanggan.adapters.postgres;

import org.jspecify.annotations.NullMarked;
