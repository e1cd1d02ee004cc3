using System.Reflection;

// The `dotnet` of a machine that has none: runs a program that was built for any machine, which finds what it needs beside it.
var program = Assembly.LoadFrom(args[0]);
return (int)program.EntryPoint!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [args[1..]], null)!;
