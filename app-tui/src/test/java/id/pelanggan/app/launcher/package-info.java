/** The launcher in front of the program, tried on a project that builds in no time. */
@NullMarked
package id.pelanggan.app.launcher;

import org.jspecify.annotations.NullMarked;
