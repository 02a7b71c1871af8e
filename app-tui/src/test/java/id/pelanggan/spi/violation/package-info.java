/** Breaks a rule on purpose. */
@NullMarked
package id.pelanggan.spi.violation;

import org.jspecify.annotations.NullMarked;
