/** What goes wrong on demand. */
@NullMarked
package id.pelanggan.sandbox.fault;

import org.jspecify.annotations.NullMarked;
