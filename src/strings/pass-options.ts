/** Ends what each command says of its use: npm keeps options for itself that no `--` stands before. */
export const PASS_OPTIONS =
  '\nTrước các lựa chọn phải có hai gạch -- đứng riêng. Trên Windows hãy dùng Command Prompt (cmd): PowerShell có thể làm mất hai gạch ấy.';
