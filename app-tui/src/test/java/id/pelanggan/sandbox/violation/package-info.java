/** Breaks a rule on purpose. */
@NullMarked
package id.pelanggan.sandbox.violation;

import org.jspecify.annotations.NullMarked;
