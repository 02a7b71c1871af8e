/** Turns what the database says into the product's own words, without repeating a value. */
@NullMarked
package id.pelanggan.adapters.postgres.failure;

import org.jspecify.annotations.NullMarked;
