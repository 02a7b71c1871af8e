/** Breaks rules of the architecture on purpose, to show that they can fail. */
@NullMarked
package id.pelanggan.app.violation;

import org.jspecify.annotations.NullMarked;
