/** What the program does by itself when its time comes. */
@NullMarked
package id.pelanggan.application.duty;

import org.jspecify.annotations.NullMarked;
