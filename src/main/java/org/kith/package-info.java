/** Kith: one package a room, each importing only rooms of lower rank. */
package org.kith;
