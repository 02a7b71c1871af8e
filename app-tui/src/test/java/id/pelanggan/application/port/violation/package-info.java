/** Breaks rules of the architecture on purpose, to show that they can fail. */
@NullMarked
package id.pelanggan.application.port.violation;

import org.jspecify.annotations.NullMarked;
