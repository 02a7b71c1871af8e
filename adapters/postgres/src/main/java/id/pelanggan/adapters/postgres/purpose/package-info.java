/** Stored purposes and notices, and who is responsible for the data. */
@NullMarked
package id.pelanggan.adapters.postgres.purpose;

import org.jspecify.annotations.NullMarked;
