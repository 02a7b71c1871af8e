/** The operator's terminal line by line: for screen readers and for terminals that only print. */
@NullMarked
package id.pelanggan.app.linear;

import org.jspecify.annotations.NullMarked;
