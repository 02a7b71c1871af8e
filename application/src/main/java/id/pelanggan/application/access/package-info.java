/** Who asks, and whether they may. */
@NullMarked
package id.pelanggan.application.access;

import org.jspecify.annotations.NullMarked;
