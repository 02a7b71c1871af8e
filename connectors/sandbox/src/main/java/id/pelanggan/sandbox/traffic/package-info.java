/** What was asked and answered. */
@NullMarked
package id.pelanggan.sandbox.traffic;

import org.jspecify.annotations.NullMarked;
