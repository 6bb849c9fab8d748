package io.github.wattfarer;


/**
 * A day of the week, the words of OCPI in lower case.
 */

public enum Weekday {
  MONDAY,
  TUESDAY,
  WEDNESDAY,
  THURSDAY,
  FRIDAY,
  SATURDAY,
  SUNDAY;

  
  
  

}


