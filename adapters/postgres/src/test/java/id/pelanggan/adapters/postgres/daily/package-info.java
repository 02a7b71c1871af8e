/** The use cases of every day on a real database. */
@NullMarked
package id.pelanggan.adapters.postgres.daily;

import org.jspecify.annotations.NullMarked;
