/** Policies of retention, what they are counted from, and how far they came. */
@NullMarked
package id.pelanggan.adapters.postgres.retention;

import org.jspecify.annotations.NullMarked;
