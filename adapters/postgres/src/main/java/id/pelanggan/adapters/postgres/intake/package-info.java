/** Change sets, sources and refused rows in their tables. */
@NullMarked
package id.pelanggan.adapters.postgres.intake;

import org.jspecify.annotations.NullMarked;
