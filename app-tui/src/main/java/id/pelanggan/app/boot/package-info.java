/** Starts the program: chooses the modules, joins them, ends them. */
@NullMarked
package id.pelanggan.app.boot;

import org.jspecify.annotations.NullMarked;
